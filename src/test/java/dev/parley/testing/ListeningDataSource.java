package dev.parley.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Tells {@link Statements} of every statement that is executed on its connections. */
final class ListeningDataSource extends DelegatingDataSource {

    private final Statements statements;

    private ListeningDataSource(DataSource target, Statements statements) {
        super(target);
        this.statements = statements;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return listening(super.getConnection());
    }

    private Connection listening(Connection connection) {
        return proxy(Connection.class, (self, method, arguments) -> {
            var result = invoke(connection, method, arguments);
            var sql = arguments != null && arguments.length > 0 && arguments[0] instanceof String text ? text : null;
            return switch (result) {
                case CallableStatement call -> listening(CallableStatement.class, call, sql);
                case PreparedStatement prepared -> listening(PreparedStatement.class, prepared, sql);
                case Statement statement -> listening(Statement.class, statement, sql);
                case null, default -> result;
            };
        });
    }

    private <T extends Statement> T listening(Class<T> type, T statement, @Nullable String prepared) {
        return proxy(type, (self, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                var given = arguments != null && arguments.length > 0 && arguments[0] instanceof String text;
                statements.sent(given ? (String) arguments[0] : prepared == null ? "(batch)" : prepared);
            }
            return invoke(statement, method, arguments);
        });
    }

    private static <T> T proxy(Class<T> type, java.lang.reflect.InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    /** Puts a listening data source in the place of each one of the application. */
    record Wrapper(Statements statements) implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String beanName) {
            return bean instanceof DataSource source ? new ListeningDataSource(source, statements) : bean;
        }
    }
}
