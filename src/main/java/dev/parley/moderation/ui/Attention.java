package dev.parley.moderation.ui;

import com.vaadin.flow.component.Component;
import dev.parley.moderation.queue.Claims;

/**
 * Notices that someone still reads what is in focus, however long that takes: while the page is in sight and has the
 * browser's focus, and its reader moved or typed not long ago. A page that is left open claims nothing, and keeps no
 * session alive.
 */
final class Attention {

    /** The event by which the browser tells of it. */
    static final String STILL_READING = "still-reading";

    // Twice in the time that a claim lasts, and once more for a sign that is late.
    private static final long EVERY_MILLIS = Claims.LASTS.dividedBy(3).toMillis();
    private static final long AWAY_MILLIS = EVERY_MILLIS * 10;

    private Attention() {}

    /** Tells of it from time to time, and when someone comes back to the page. */
    static void listen(Component view, Runnable stillReading) {
        view.getElement().addEventListener(STILL_READING, _ -> stillReading.run());
        view.addAttachListener(_ -> view.getElement().executeJs("""
                const event = $0, every = $1, away = $2;
                let sign = Date.now(), told = sign;
                const tell = () => {
                    if (document.visibilityState === 'visible' && document.hasFocus() && Date.now() - sign < away) {
                        told = Date.now();
                        this.dispatchEvent(new CustomEvent(event));
                    }
                };
                const back = () => {
                    sign = Date.now();
                    sign - told > every && tell();
                };
                const signs = ['keydown', 'pointermove', 'pointerdown', 'wheel', 'focus'];
                signs.forEach(one => addEventListener(one, back, {capture: true, passive: true}));
                const timer = setInterval(() => {
                    if (this.isConnected) {
                        tell();
                    } else {
                        clearInterval(timer);
                        signs.forEach(one => removeEventListener(one, back, {capture: true}));
                    }
                }, every);
                """, STILL_READING, EVERY_MILLIS, AWAY_MILLIS));
    }
}
