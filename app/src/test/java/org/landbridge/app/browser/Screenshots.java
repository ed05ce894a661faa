package org.landbridge.app.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openqa.selenium.OutputType;

/** Makes the pictures of the README; {@code ./landbridge screenshots} runs it. The property names the folder they are put in. */
@EnabledIfSystemProperty(named = Screenshots.FOLDER, matches = ".+")
class Screenshots {

    static final String FOLDER = "landbridge.screenshots";

    @Test
    void takesThePicturesOfTheReadme() throws IOException {
        Path folder = Files.createDirectories(Path.of(System.getProperty(FOLDER)));
        try (Site site = Site.open()) {
            site.resize(1440, 900);
            site.go("/");
            site.browser.executeScript("localStorage.setItem('landbridge.theme', 'light')");
            site.go(Site.SEARCH);
            site.until("tbody.way");
            take(site, folder, "ways-en-light");
            site.all("tbody.way button.way-name").get(1).click();
            site.until("way-detail");
            take(site, folder, "way-opened-en-light");
            site.go("/channels/central?from=2026-12-01");
            site.until("svg.string .train");
            take(site, folder, "string-lines-en-light");
            site.resize(390, 844);
            site.browser.executeScript("localStorage.setItem('landbridge.theme', 'dark')");
            site.go(Site.SEARCH);
            site.chooseLanguage("zh");
            site.until("tbody.way");
            take(site, folder, "ways-phone-zh-dark");
        }
    }

    private static void take(Site site, Path folder, String name) throws IOException {
        // the map draws its labels a moment after the page has its words
        site.browser.executeAsyncScript("setTimeout(arguments[arguments.length - 1], 700)");
        Files.write(folder.resolve(name + ".png"), site.browser.getScreenshotAs(OutputType.BYTES));
    }
}
