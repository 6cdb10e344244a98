package dev.parley.account.command;

import dev.parley.account.Accounts;
import dev.parley.account.ApiTokens;
import dev.parley.account.Scope;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code token create}. */
@Component
@Command(name = "token", description = "Works on the tokens of the HTTP API.")
class TokenCommand {

    private final Accounts accounts;
    private final ApiTokens tokens;

    @Spec
    private @Nullable CommandSpec spec;

    TokenCommand(Accounts accounts, ApiTokens tokens) {
        this.accounts = accounts;
        this.tokens = tokens;
    }

    @Command(name = "create", description = "Makes a token that speaks for an account, and prints it, alone.")
    void create(
            @Option(
                            names = "--account",
                            required = true,
                            paramLabel = "E",
                            description = "the address of the account for which the token speaks")
                    String account,
            @Option(names = "--name", required = true, paramLabel = "N", description = "what the token is called")
                    String name,
            @Option(
                            names = "--scopes",
                            required = true,
                            split = ",",
                            paramLabel = "S",
                            description = "of articles:write, comments:read, comments:moderate; with commas between")
                    List<String> scopes) {
        var chosen = scopes.stream().map(Scope::of).collect(Collectors.toSet());
        var token = tokens.issue(accounts.require(account).accountId(), name, chosen);
        CommandOutput.of(spec).println(token.text());
    }
}
