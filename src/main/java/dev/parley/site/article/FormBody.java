package dev.parley.site.article;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A form-encoded body (URL Standard, section 5.1), read so that nothing in it is an error: what is no UTF-8 is
 * replaced, and told.
 */
final class FormBody {

    private final Map<String, String> values = new LinkedHashMap<>();
    private boolean legible = true;

    FormBody(byte[] body) {
        for (var start = 0; start < body.length; ) {
            var end = indexOf(body, '&', start, body.length);
            var equals = indexOf(body, '=', start, end);
            var name = decode(body, start, equals);
            var value = equals == end ? "" : decode(body, equals + 1, end);
            values.putIfAbsent(name, value);
            start = end + 1;
        }
    }

    /** The value of the field; empty when it is missing. */
    String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** Whether all of it was UTF-8. */
    boolean isLegible() {
        return legible;
    }

    private String decode(byte[] body, int start, int end) {
        var bytes = new ByteArrayOutputStream(end - start);
        for (var i = start; i < end; i++) {
            if (body[i] == '+') {
                bytes.write(' ');
            } else if (body[i] == '%' && i + 2 < end && hex(body[i + 1]) >= 0 && hex(body[i + 2]) >= 0) {
                bytes.write(hex(body[i + 1]) << 4 | hex(body[i + 2]));
                i += 2;
            } else {
                bytes.write(body[i]);
            }
        }
        return text(bytes.toByteArray());
    }

    private String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            legible = false;
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static int hex(byte b) {
        return Character.digit(b, 16);
    }

    private static int indexOf(byte[] body, char wanted, int start, int end) {
        for (var i = start; i < end; i++) {
            if (body[i] == wanted) {
                return i;
            }
        }
        return end;
    }
}
