package org.rashomon.store;

import java.util.Optional;

/// What a person decided, as the case keeps it.
///
/// @param id counts up from 1
/// @param at when, ISO 8601 in UTC
/// @param by who, as they call themselves
/// @param act `accept`, `reject`, `correct`, `join`, `part`, `ask`, `compose` or `undo`
/// @param report the SHA-256 of the report it is about; empty when it is about more than one
/// @param subject what it is about; the room that wrote it reads it
/// @param detail what is to hold from now on; likewise
/// @param reason in the person's words, or ""
/// @param undoes the judgement that this one takes back
public record StoredJudgement(
        int id,
        String at,
        String by,
        String act,
        Optional<String> report,
        String subject,
        String detail,
        String reason,
        Optional<Integer> undoes) {}
