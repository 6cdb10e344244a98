package dev.parley.site.cache;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * The key under which an answer is kept: the path and those query parameters that make a difference to the page,
 * in one order. A request that is written in an unusual way has no key: it is answered, and not from the cache,
 * so that no spelling can put one page under another's key.
 */
final class PageKey {

    private static final String ARTICLES = "/articles/";
    private static final int LONGEST_VALUE = 36;

    private PageKey() {}

    /** The key of this request, or null when its answer is never kept. */
    static @Nullable String of(HttpServletRequest request) {
        var method = request.getMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            return null;
        }
        return of(request.getRequestURI(), request.getQueryString());
    }

    static @Nullable String of(String path, @Nullable String query) {
        if (path.equals("/")) {
            return query == null ? path : withParameters(path, query, "page", null);
        }
        if (path.startsWith(ARTICLES)) {
            if (!isPlain(path, ARTICLES.length())) {
                return null;
            }
            return query == null ? path : withParameters(path, query, "comments", "reply");
        }
        if (path.equals("/feed.xml") || path.equals("/sitemap.xml") || path.equals("/robots.txt")) {
            return query == null ? path : withParameters(path, query, null, null);
        }
        return path.startsWith("/assets/") && isPlain(path, "/assets/".length()) ? path : null;
    }

    private static @Nullable String withParameters(
            String path, String query, @Nullable String first, @Nullable String second) {
        String firstValue = null;
        String secondValue = null;
        for (var start = 0; start <= query.length(); ) {
            var end = endOfParameter(query, start);
            var equals = query.indexOf('=', start);
            var endOfName = equals < 0 || equals > end ? end : equals;
            if (!isPlainName(query, start, endOfName)) {
                return null;
            }
            var name = query.substring(start, endOfName);
            var isFirst = name.equals(first);
            if (isFirst || name.equals(second)) {
                var value = query.substring(Math.min(endOfName + 1, end), end);
                if ((isFirst ? firstValue : secondValue) != null || !isPlainValue(value)) {
                    return null;
                }
                firstValue = isFirst ? value : firstValue;
                secondValue = isFirst ? secondValue : value;
            }
            start = end + 1;
        }
        return path
                + (firstValue == null ? "" : "?" + first + "=" + firstValue)
                + (secondValue == null ? "" : "&" + second + "=" + secondValue);
    }

    private static int endOfParameter(String query, int start) {
        var ampersand = query.indexOf('&', start);
        return ampersand < 0 ? query.length() : ampersand;
    }

    // An escape in a name could spell a parameter that the page reads and the key leaves out.
    private static boolean isPlainName(String query, int start, int end) {
        for (var i = start; i < end; i++) {
            if (!isPlain(query.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlainValue(String value) {
        return value.length() <= LONGEST_VALUE && isPlain(value, 0);
    }

    private static boolean isPlain(String text, int start) {
        for (var i = start; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return start < text.length();
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.';
    }
}
