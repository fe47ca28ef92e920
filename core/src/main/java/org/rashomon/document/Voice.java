package org.rashomon.document;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whose voice a paragraph seems to be in, by the words outside its quotation marks.
///
/// @param outside those words
/// @param quotes whether it holds quotation marks at all
record Voice(String outside, boolean quotes) {
    private static final Pattern FIRST_PERSON =
            Pattern.compile("\\b(?:[Ww]e|[Oo]ur|[Oo]urs|us|[Mm]y|me|[Mm]yself|[Oo]urselves|Im|Ive)\\b(?!-)"
                    + "|(?<!War |Phase |Part |Chapter |Article |Annex |Stage |Category )\\bI(?=,? [a-z]|['’][a-z])");
    private static final String SAYING =
            "(?:said|says|told|tells|added|adds|stated|states|announced|insisted|claimed|claims|argued|warned|warns"
                    + "|continued|continues|noted|stressed|explained|replied|responded|declared|asserted|emphasi[sz]ed"
                    + "|maintained|concluded|wrote|writes|tweeted|posted|recalled|denied|accused|called|demanded|urged"
                    + "|criticis(?:ed|es)|criticiz(?:ed|es)|condemn(?:ed|s)|reported|commented|testified|spoke|pledged)";
    private static final Pattern SAID = Pattern.compile("\\b" + SAYING + "\\b");
    private static final Pattern SAYING_LAST = Pattern.compile("\\b(?:" + SAYING
            + "|saying|adding|writing|warning|stating|observing|explaining|concluding)\\b(?: [^\\s:]+){0,3}:\\s*$"
            + "|\\b(?:statement|speech|address|letter|interview|tweet|post|message)(?: reads?)?:\\s*$");
    private static final String THIRD_PERSON =
            "(?:[Hh]e|[Ss]he|(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir) \\p{Ll}+|\\p{Lu}\\p{L}+(?<!I)|officials?|activists|residents"
                    + "|witnesses|spokes(?:man|woman|person)|minister|president|ambassador|general|colonel|ministry|army|agency"
                    + "|statement|report|source|sources)";
    private static final Pattern ATTRIBUTION = Pattern.compile("(?<!\\b[Ww]e )\\b" + THIRD_PERSON
            + "(?: (?:also|then|further|later|has|had|have))? " + SAYING + "\\b|[Aa]ccording to ");
    private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}[\\p{L}-]{3,}");

    static Voice of(String text, Span paragraph) {
        StringBuilder outside = new StringBuilder();
        boolean quoted = false;
        boolean any = false;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '“' || c == '”') {
                quoted = c == '“' || (c == '"' && !quoted);
                any = true;
                outside.append(' ');
            } else if (!quoted) {
                outside.append(c);
            }
        }
        return new Voice(outside.toString(), any);
    }

    int firstPerson() {
        return (int) FIRST_PERSON.matcher(outside).results().limit(10).count();
    }

    /// Whether somebody else is said to say something: "the minister said", "according to".
    boolean attributes() {
        return ATTRIBUTION.matcher(outside).find();
    }

    boolean hasSpeech() {
        return SAID.matcher(outside).find();
    }

    /// Whether it ends in a verb of saying and a colon: "he continued:", "wrote on Monday:".
    boolean endsSaying() {
        return SAYING_LAST.matcher(outside).find();
    }

    /// Words with a capital that may be names, without the first word.
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        Matcher name = NAME.matcher(outside);
        while (name.find()) if (name.start() > 0) names.add(name.group());
        return names;
    }

    /// Whether one of the names stands in it, also at its beginning and with 's.
    boolean mentions(Set<String> names) {
        Matcher name = NAME.matcher(outside);
        while (name.find()) if (names.contains(name.group())) return true;
        return false;
    }
}
