package dev.parley.account.signin;

import jakarta.servlet.http.HttpServletRequest;

/** The admin's files that are the same for everybody: a browser asks for many of them at once. */
final class StaticFiles {

    private static final String FOLDER = "/admin/VAADIN/";
    private static final String PUSH = FOLDER + "push";

    private StaticFiles() {}

    static boolean matches(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith(FOLDER) && !path.startsWith(PUSH);
    }
}
