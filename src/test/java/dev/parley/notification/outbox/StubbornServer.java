package dev.parley.notification.outbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** A mail server on a port of this machine that answers as it likes, one connection after another. */
final class StubbornServer implements AutoCloseable {

    private final ServerSocket socket;
    private final UnaryOperator<String> answers;
    private final boolean greets;

    private StubbornServer(UnaryOperator<String> answers, boolean greets) {
        try {
            this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.answers = answers;
        this.greets = greets;
        Thread.startVirtualThread(this::serve);
    }

    /** One that takes everything but this recipient. */
    static StubbornServer thatRefuses(String recipient) {
        return new StubbornServer(
                line -> line.contains(recipient) ? "550 5.1.1 <" + recipient + ">: no such user" : "250 Fine", true);
    }

    /** One that takes calls and says nothing. */
    static StubbornServer thatKeepsSilent() {
        return new StubbornServer(line -> "", false);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var caller = socket.accept()) {
                talk(caller);
            } catch (IOException e) {
                // The caller has hung up, or the test is over.
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        if (greets) {
            say(caller, "220 stubborn");
        }
        for (var line = lines.readLine(); line != null && !line.equals("QUIT"); line = lines.readLine()) {
            say(caller, answers.apply(line));
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
