package dev.parley.notification.outbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/**
 * A mail server on a port of this machine that answers as it likes, one connection after another. It keeps each message
 * that it has read to its end, whatever it answers then.
 */
public final class StubbornServer implements AutoCloseable {

    /** The end of a message, which a server answers like a command. */
    public static final String END_OF_MESSAGE = ".";

    private static final String GREETING = "";
    private static final String FINE = "250 Fine";
    private static final String SILENCE = "";

    private final ServerSocket socket;
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final Set<Socket> callers = ConcurrentHashMap.newKeySet();
    private volatile UnaryOperator<String> answers;

    private StubbornServer(UnaryOperator<String> answers) {
        try {
            this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.answers = answers;
        Thread.startVirtualThread(this::serve);
    }

    /** One that takes everything. */
    public static StubbornServer thatTakesAll() {
        return new StubbornServer(line -> FINE);
    }

    /** One that takes everything but this recipient. */
    static StubbornServer thatRefuses(String recipient) {
        return new StubbornServer(
                line -> line.contains(recipient) ? "550 5.7.1 <" + recipient + ">: no mail from you" : FINE);
    }

    /** One that takes calls and says nothing. */
    static StubbornServer thatKeepsSilent() {
        return new StubbornServer(line -> SILENCE);
    }

    /** One that gives this answer to commands that begin so, and agrees to all others. */
    static StubbornServer thatAnswers(String command, String answer) {
        return new StubbornServer(line -> line.startsWith(command) ? answer : FINE);
    }

    /** Reads messages to their end from now on, and says nothing then. */
    public void keepSilentAfterMessages() {
        answers = line -> line.equals(END_OF_MESSAGE) ? SILENCE : FINE;
    }

    /** Takes everything from now on. */
    public void takeAll() {
        answers = line -> FINE;
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** How many talk to it now. */
    int callers() {
        return callers.size();
    }

    /** The messages that were read to their end, in their order. */
    public List<String> messages() {
        return List.copyOf(messages);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var caller = socket.accept()) {
                callers.add(caller);
                talk(caller);
                callers.remove(caller);
            } catch (IOException e) {
                // The caller has hung up, or the test is over.
                callers.clear();
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        say(caller, answers.apply(GREETING).replace(FINE, "220 stubborn"));
        for (var line = lines.readLine(); line != null && !line.equals("QUIT"); line = lines.readLine()) {
            var answer = answers.apply(line);
            if (line.equals("DATA") && answer.equals(FINE)) {
                say(caller, "354 Go on");
                messages.add(message(lines));
                answer = answers.apply(END_OF_MESSAGE);
            }
            say(caller, answer);
        }
    }

    private static String message(BufferedReader lines) throws IOException {
        var message = new StringBuilder();
        for (var line = lines.readLine(); !END_OF_MESSAGE.equals(line); line = lines.readLine()) {
            if (line == null) {
                throw new IOException("The caller hung up in the middle of a message");
            }
            message.append(line).append('\n');
        }
        return message.toString();
    }

    private static void say(Socket caller, String line) throws IOException {
        if (!line.isEmpty()) {
            caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (var caller : callers) {
            caller.close();
        }
    }
}
