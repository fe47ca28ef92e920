package org.rashomon.casefile;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiSplitterFactory;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/// Tells the writer of PDF which text runs from right to left, by Java's own bidirectional algorithm (Unicode annex
/// 9): its makers' way needs ICU, which is three times as large as all the rest.
final class RightToLeft {
    /// Brackets and the like, which face the other way when text runs from right to left.
    private static final String MIRRORED = "()[]{}<>«»‹›≤≥";

    private RightToLeft() {}

    static final class Splitter implements BidiSplitterFactory {
        @Override
        public BidiSplitter createBidiSplitter() {
            return new Runs();
        }
    }

    private static final class Runs implements BidiSplitter {
        private Bidi bidi = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

        @Override
        public void setParagraph(String paragraph, byte direction) {
            int base = switch (direction) {
                case LTR -> Bidi.DIRECTION_LEFT_TO_RIGHT;
                case RTL -> Bidi.DIRECTION_RIGHT_TO_LEFT;
                default -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
            };
            bidi = new Bidi(paragraph, base);
        }

        @Override
        public int countTextRuns() {
            return bidi.getRunCount();
        }

        @Override
        public BidiTextRun getVisualRun(int run) {
            int start = bidi.getRunStart(run);
            byte direction = bidi.getRunLevel(run) % 2 == 0 ? LTR : RTL;
            return new BidiTextRun(start, bidi.getRunLimit(run) - start, direction);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
        }
    }

    static final class Order implements BidiReorderer {
        @Override
        public String reorderRTLTextToLTR(String text) {
            StringBuilder turned = new StringBuilder(text).reverse();
            for (int i = 0; i < turned.length(); i++) {
                int at = MIRRORED.indexOf(turned.charAt(i));
                if (at >= 0) turned.setCharAt(i, MIRRORED.charAt(at ^ 1));
            }
            return turned.toString();
        }

        @Override
        public String shapeText(String text) {
            return ArabicForms.of(text);
        }

        @Override
        public String deshapeText(String text) {
            return text;
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
