package org.landbridge.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No page breaks a rule of the Web Content Accessibility Guidelines that a program can check, in light and in dark. */
class AccessibilityTest {

    /** Answers with what is broken, or with a complaint when hardly anything was looked at. */
    private static final String RUN = """
            const [rules, done] = [arguments[0], arguments[arguments.length - 1]];
            axe.run(document, {runOnly: rules}).then(found => done(found.passes.length === 0 ? ['nothing was checked']
                : found.violations.map(one => one.id + ': '
                    + one.nodes.slice(0, 3).map(node => node.target.join(' ') + ' ' + node.html.slice(0, 120)).join(' | '))));
            """;

    private static final List<String> ALL_RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");

    /** Only colours differ in the dark. */
    private static final List<String> COLOUR_RULES = List.of("color-contrast");

    private static final List<String> PAGES = List.of(
            "/",
            Site.SEARCH,
            "/services",
            "/services/rail-xining-moscow-central?on=2026-12-02",
            "/facilities/lanzhou-dongchuan?from=2026-12-01",
            "/channels",
            "/channels/central?from=2026-12-01",
            "/sources",
            "/no-such-page");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void breaksNoRuleThatAProgramCanCheck(String theme) throws IOException {
        String axe = script();
        try (Site site = Site.open()) {
            site.go("/");
            site.browser.executeScript("localStorage.setItem('landbridge.theme', arguments[0])", theme);
            for (String path : PAGES) {
                site.go(path);
                if (path.equals(Site.SEARCH)) {
                    site.until("tbody.way button.way-name").click();
                    site.until("way-detail table.lines");
                } else {
                    site.until("main h1");
                }
                site.browser.executeScript(axe);
                Object found = site.browser.executeAsyncScript(RUN, theme.equals("dark") ? COLOUR_RULES : ALL_RULES);
                assertThat((List<?>) found).as(theme + " " + path).isEmpty();
            }
        }
    }

    private static String script() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                AccessibilityTest.class.getResourceAsStream("/axe.min.js"), "the jar of axe-core brings axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
