package dev.parley.site.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedEncodingsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    gzip, deflate, br, zstd        | true
                    gzip                           | true
                    GZIP                           | true
                    x-gzip                         | true
                    br;q=1.0, gzip;q=0.8, *;q=0.1  | true
                    *                              | true
                    gzip ; q=0.001                 | true
                    deflate, gzip                  | true
                    br                             | false
                    identity                       | false
                    gzip;q=0                       | false
                    gzip;q=0.0, *                  | false
                    *;q=0                          | false
                    gzip;q=much                    | false
                    gzipped                        | false
                    """)
    void gzipIsSentToThoseWhoAcceptIt(String header, boolean accepted) {
        assertThat(AcceptedEncodings.allowGzip(header)).isEqualTo(accepted);
    }

    @Test
    void whoSaysNothingGetsThePlainPage() {
        assertThat(AcceptedEncodings.allowGzip(null)).isFalse();
        assertThat(AcceptedEncodings.allowGzip("")).isFalse();
    }
}
