package dev.parley.site.lists;

import dev.parley.article.ArticleTeaser;
import dev.parley.settings.SiteProperties;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/** Writes the addresses that search engines shall know, in the form of sitemaps.org. */
final class Sitemap {

    static final String PATH = "/sitemap.xml";

    /** How many addresses a sitemap may hold. */
    static final int MOST = 50_000;

    private final SiteProperties site;

    Sitemap(SiteProperties site) {
        this.site = site;
    }

    byte[] write(List<ArticleTeaser> articles) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            var text = new XmlText(xml);
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
            xml.writeStartElement("url");
            text.element("loc", site.absolute("/"));
            xml.writeEndElement();
            for (var article : articles) {
                xml.writeStartElement("url");
                text.element("loc", site.absolute("/articles/" + article.slug()));
                text.element(
                        "lastmod",
                        article.updatedAt().truncatedTo(ChronoUnit.SECONDS).toString());
                xml.writeEndElement();
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The sitemap could not be written", e);
        }
        return bytes.toByteArray();
    }
}
