package dev.parley.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test of the whole application on a real database. The build runs it twice: on H2 as people run it, and on a
 * server of the MySQL family (see {@link DatabaseServer}). {@code -Dparley.test.database=server} chooses the server
 * for a single run.
 *
 * <p>All such tests share one application; before each test method all tables are empty. Requests are made by
 * {@code MockMvcTester}; statements are listed by {@link Statements}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@ExtendWith(ServerCondition.class)
@SpringBootTest
@AutoConfigureMockMvc
@TestExecutionListeners(listeners = EmptyTables.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface DatabaseTest {}
