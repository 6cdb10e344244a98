package dev.parley;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the site, or runs one of its commands. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Parley {

    public static void main(String[] args) {
        // The embedded database lets other processes of this machine in (the commands), and of no other machine.
        System.setProperty("h2.bindAddress", "127.0.0.1");
        if (Commands.askedFor(args)) {
            System.exit(Commands.run(args));
        }
        Ending.inGoodOrder(SpringApplication.run(Parley.class, args));
    }
}
