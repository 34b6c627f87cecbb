import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;

/** Reads the generated archive; Corpus/README.md tells its format. Safe for several threads. */
final class Corpus implements Closeable {
    final int count;
    private final DataInputStream input;
    private final String[] strings;
    private final byte[][] bytes;
    private final boolean onlyHeadline;
    private int next;

    Corpus(Path file, boolean onlyHeadline) throws IOException {
        this.onlyHeadline = onlyHeadline;
        input = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20));
        input.skipBytes(4);
        bytes = new byte[varint()][];
        strings = new String[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            input.readFully(bytes[i] = new byte[varint()]);
            strings[i] = new String(bytes[i], StandardCharsets.UTF_8);
        }
        count = varint();
    }

    /** The next article, or null when there is none. */
    Article next() throws IOException {
        byte[] block;
        int number;
        synchronized (this) {
            if (next == count) return null;
            number = next++;
            input.readFully(block = new byte[Integer.reverseBytes(input.readInt())]);
        }
        return new Article(number, block);
    }

    @Override public void close() throws IOException { input.close(); }

    private int varint() throws IOException {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            int b = input.readUnsignedByte();
            value |= (b & 127) << shift;
            if (b < 128) return value;
        }
    }

    final class Article {
        final int number;
        final int date;
        final String source;
        final List<String> provinces, people, codes, headline, body;
        private final byte[] block;
        private byte[] text;
        private int at;
        private int textLength;

        Article(int number, byte[] block) {
            this.number = number;
            this.block = block;
            date = varint();
            source = strings[varint() - 3];
            text = new byte[block.length * 4];
            provinces = list(false, false);
            people = list(false, false);
            codes = list(false, false);
            headline = list(true, true);
            if (!onlyHeadline) store(new byte[] { '\n' }, 0, 1);
            body = list(true, !onlyHeadline);
        }

        byte[] stored() { return Arrays.copyOf(text, textLength); }

        private List<String> list(boolean isText, boolean isStored) {
            ArrayList<String> list = new ArrayList<>(isText ? block.length / 2 : 4);
            for (int n; (n = varint()) != 0; ) {
                if (n == 1) {
                    if (isStored) store(new byte[] { ' ' }, 0, 1);
                } else if (n == 2) {
                    int length = varint();
                    list.add(new String(block, at, length, StandardCharsets.UTF_8));
                    if (isStored) store(block, at, length);
                    at += length;
                } else {
                    list.add(strings[n - 3]);
                    if (isStored) store(bytes[n - 3], 0, bytes[n - 3].length);
                }
            }
            return list;
        }

        private void store(byte[] from, int start, int length) {
            if (textLength + length > text.length) text = Arrays.copyOf(text, 2 * (textLength + length));
            System.arraycopy(from, start, text, textLength, length);
            textLength += length;
        }

        private int varint() {
            int value = 0;
            for (int shift = 0; ; shift += 7) {
                byte b = block[at++];
                value |= (b & 127) << shift;
                if (b >= 0) return value;
            }
        }
    }
}
