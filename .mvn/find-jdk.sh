# Sourced by mvnw. Exports JAVA_HOME to a JDK 25, unless the one that is set already serves.
is_jdk_25() {
    [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 | grep -q '^javac 25'
}

find_jdk_25() {
    if [ -n "${JAVA_HOME:-}" ] && is_jdk_25 "$JAVA_HOME"; then return 0; fi
    found=
    if [ -x /usr/libexec/java_home ]; then found=$(/usr/libexec/java_home -v 25 2>/dev/null || true); fi
    javac=$(command -v javac 2>/dev/null || true)
    if [ -n "$javac" ]; then
        javac=$(readlink -f "$javac" 2>/dev/null || echo "$javac")
        javac=${javac%/bin/javac}
    fi
    for candidate in "$found" "$javac" /usr/lib/jvm/*25* "$HOME"/.sdkman/candidates/java/25* \
        "$HOME"/.jdks/*25* /opt/*jdk*25* /opt/java/*25* /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
        if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
            JAVA_HOME=$candidate
            export JAVA_HOME
            return 0
        fi
    done
    return 1
}

if ! find_jdk_25; then
    echo "Parley needs a JDK 25, and none was found (JAVA_HOME, PATH, /usr/lib/jvm, SDKMAN, ~/.jdks)." >&2
    echo "Get one from https://adoptium.net/temurin/releases/?version=25, or 'sdk install java 25-tem', then run this again." >&2
    exit 1
fi
