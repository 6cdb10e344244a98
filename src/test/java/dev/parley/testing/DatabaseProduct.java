package dev.parley.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Which server of the MySQL family this is, as it says itself. */
record DatabaseProduct(String version) {

    private static final Pattern NUMBERS = Pattern.compile("(\\d+)\\.(\\d+)\\.\\d+");

    static DatabaseProduct of(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT VERSION()")) {
            rows.next();
            return new DatabaseProduct(rows.getString(1));
        }
    }

    /**
     * Tells Hibernate the product and its version. Through MySQL's driver MariaDB calls itself MySQL 5.5.5, and
     * Hibernate would write for that.
     */
    void ifMariaDb(BiConsumer<String, Object> property) {
        var numbers = NUMBERS.matcher(version);
        if (version.contains("MariaDB") && numbers.find()) {
            var prefix = "spring.jpa.properties.";
            property.accept(prefix + "hibernate.boot.allow_jdbc_metadata_access", "false");
            property.accept(prefix + "jakarta.persistence.database-product-name", "MariaDB");
            property.accept(prefix + "jakarta.persistence.database-product-version", numbers.group());
            property.accept(prefix + "jakarta.persistence.database-major-version", numbers.group(1));
            property.accept(prefix + "jakarta.persistence.database-minor-version", numbers.group(2));
        }
    }

    @Override
    public String toString() {
        return (version.contains("MariaDB") ? "" : "MySQL ") + version;
    }
}
