package dev.parley.site.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** Which requests are for one page. */
class PageKeyTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    /,                ,                             /
                    /,                page=2,                       /?page=2
                    /,                utm_source=a&page=2&fbclid=b, /?page=2
                    /,                comments=2,                   /
                    /articles/spring, ,                             /articles/spring
                    /articles/spring, comments=2,                   /articles/spring?comments=2
                    /articles/spring, reply=0f-1&comments=2,        /articles/spring?comments=2&reply=0f-1
                    /articles/spring, comments=2&reply=0f-1,        /articles/spring?comments=2&reply=0f-1
                    /articles/spring, reply=0f-1,                   /articles/spring&reply=0f-1
                    /feed.xml,        anything=1,                   /feed.xml
                    /assets/site.css, v=1,                          /assets/site.css
                    """)
    void aPageHasOneKeyHoweverItIsAskedFor(String path, String query, String key) {
        assertThat(PageKey.of(path, query)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    /admin,             ,
                    /api/v1/articles,   ,
                    /comments/0f-1,     key=x
                    /actuator/health,   ,
                    /articles/,         ,
                    /articles/a/b,      ,
                    /articles/a;b=c,    ,
                    /articles/%61,      ,
                    //,                 ,
                    /,                  page=2&page=3
                    /,                  page=%32
                    /,                  page=
                    /,                  page
                    /,                  p%61ge=2
                    /,                  page=1234567890123456789012345678901234567
                    /articles/spring,   c+omments=2
                    """)
    void whatIsPersonalOrOddlySpelledHasNone(String path, String query) {
        assertThat(PageKey.of(path, query)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"GET, true", "HEAD, true", "POST, false", "PUT, false", "OPTIONS, false"})
    void onlyWhatReadsIsAnsweredFromTheCache(String method, boolean cached) {
        assertThat(PageKey.of(new MockHttpServletRequest(method, "/")) != null).isEqualTo(cached);
    }
}
