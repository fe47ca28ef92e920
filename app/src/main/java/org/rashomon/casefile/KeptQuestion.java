package org.rashomon.casefile;

/// A question about coincidence that is kept in a case.
///
/// @param asked by whom and when
public record KeptQuestion(Judgement asked, CoincidenceQuestion question) {}
