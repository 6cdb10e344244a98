package dev.parley.account;

/** Asks whoever is signed in for the password again, before something for which a session alone isn't enough. */
public interface Reauthentication {

    /**
     * Returns when this is the password of the one who is signed in. Wrong ones count with those of the sign-in form,
     * and make the next attempt wait as they do there.
     *
     * @throws NotConfirmed when it is not, or too many attempts wait already
     */
    void confirm(String password);
}
