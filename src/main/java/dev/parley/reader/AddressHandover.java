package dev.parley.reader;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Hands an address over to a service outside, where an administrator has said that this service gets it. */
@Component
public class AddressHandover {

    /** The address as it was typed. It is for the request to that service and for nothing else. */
    public String inClear(EmailAddress address) {
        return new String(address.clearBytes(), StandardCharsets.UTF_8);
    }
}
