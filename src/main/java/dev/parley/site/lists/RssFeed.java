package dev.parley.site.lists;

import dev.parley.settings.SiteProperties;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes articles as RSS 2.0. */
final class RssFeed {

    static final String PATH = "/feed.xml";

    private static final DateTimeFormatter RFC_822 = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

    private final SiteProperties site;

    RssFeed(SiteProperties site) {
        this.site = site;
    }

    byte[] write(List<FeedItem> items) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("rss");
            xml.writeAttribute("version", "2.0");
            xml.writeNamespace("atom", "http://www.w3.org/2005/Atom");
            xml.writeNamespace("content", "http://purl.org/rss/1.0/modules/content/");
            xml.writeNamespace("dc", "http://purl.org/dc/elements/1.1/");
            xml.writeNamespace("slash", "http://purl.org/rss/1.0/modules/slash/");
            channel(xml, items);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The feed could not be written", e);
        }
        return bytes.toByteArray();
    }

    private void channel(XMLStreamWriter xml, List<FeedItem> items) throws XMLStreamException {
        var text = new XmlText(xml);
        xml.writeStartElement("channel");
        text.element("title", site.site().title());
        text.element("link", site.absolute("/"));
        text.element("description", site.site().tagline());
        text.element("language", site.site().language().toLanguageTag());
        xml.writeEmptyElement("atom:link");
        xml.writeAttribute("rel", "self");
        xml.writeAttribute("type", "application/rss+xml");
        xml.writeAttribute("href", site.absolute(PATH));
        var newest = items.stream().map(item -> item.article().updatedAt()).max(Instant::compareTo);
        if (newest.isPresent()) {
            text.element("lastBuildDate", RFC_822.format(newest.get()));
        }
        for (var item : items) {
            item(xml, item);
        }
        xml.writeEndElement();
    }

    private void item(XMLStreamWriter xml, FeedItem item) throws XMLStreamException {
        var text = new XmlText(xml);
        var article = item.article();
        var link = site.absolute("/articles/" + article.slug());
        xml.writeStartElement("item");
        text.element("title", article.title());
        text.element("link", link);
        xml.writeStartElement("guid");
        xml.writeAttribute("isPermaLink", "false");
        xml.writeCharacters("urn:uuid:" + article.id().value());
        xml.writeEndElement();
        text.element("pubDate", RFC_822.format(article.publishedAt()));
        if (!item.author().isEmpty()) {
            text.element("dc:creator", item.author());
        }
        if (!article.summary().isEmpty()) {
            text.element("description", article.summary());
        }
        text.element("content:encoded", article.html().value());
        text.element("comments", link + "#comments");
        text.element("slash:comments", Long.toString(item.comments()));
        xml.writeEndElement();
    }
}
