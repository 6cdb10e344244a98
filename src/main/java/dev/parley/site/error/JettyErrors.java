package dev.parley.site.error;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Answers requests that are so wrong that the server itself turns them down. */
final class JettyErrors extends ErrorHandler {

    private final ErrorAnswers answers;

    JettyErrors(ErrorAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        var path = request.getHttpURI().getPath();
        var answer = answers.answer(code, path == null ? "" : path);
        answer.getHeaders()
                .forEach((name, values) ->
                        values.forEach(value -> response.getHeaders().put(name, value)));
        response.write(true, ByteBuffer.wrap(bodyOf(answer.getBody())), callback);
    }

    @Override
    public ByteBuffer badMessageError(int status, @Nullable String reason, HttpFields.Mutable fields) {
        fields.put(new HttpField(HttpHeader.CONTENT_TYPE, "text/html;charset=utf-8"));
        return ByteBuffer.wrap(bodyOf(answers.answer(status, "").getBody()));
    }

    private static byte[] bodyOf(byte @Nullable [] body) {
        return body == null ? new byte[0] : body;
    }
}
