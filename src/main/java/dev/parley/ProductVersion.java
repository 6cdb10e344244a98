package dev.parley;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version of the jar that runs; where there is no jar, it says so. */
final class ProductVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var version = Parley.class.getPackage().getImplementationVersion();
        return new String[] {"Parley " + Objects.requireNonNullElse(version, "(development)")};
    }
}
