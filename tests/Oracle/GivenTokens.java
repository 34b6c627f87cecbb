import java.io.IOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The tokens of one field, as they were given: term@position, separated by U+0002. */
final class GivenTokens extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final String[] tokens;
    private int next;
    private int position = -1;

    GivenTokens(String tokens) { this.tokens = tokens.isEmpty() ? new String[0] : tokens.split("\u0002"); }

    @Override public boolean incrementToken() {
        if (next == tokens.length) return false;
        clearAttributes();
        String token = tokens[next++];
        int at = token.lastIndexOf('@'), own = Integer.parseInt(token.substring(at + 1));
        term.setEmpty().append(token, 0, at);
        increment.setPositionIncrement(own - position);
        position = own;
        return true;
    }

    @Override public void reset() throws IOException {
        super.reset();
        next = 0;
        position = -1;
    }
}
