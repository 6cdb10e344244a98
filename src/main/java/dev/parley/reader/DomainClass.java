package dev.parley.reader;

/** What kind of domain an address is of: all that moderators learn about it. */
public enum DomainClass {
    /** Of a service at which anybody has an address for nothing. */
    FREE_MAIL("a free mail service"),
    /** Of a service that gives out addresses for a few minutes. */
    DISPOSABLE("a disposable address"),
    /** Of any other: a person's, a company's, a school's. */
    OWN("a domain of their own");

    private final String words;

    DomainClass(String words) {
        this.words = words;
    }

    /** Such as “a free mail service”. */
    public String words() {
        return words;
    }
}
