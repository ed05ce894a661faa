package org.landbridge.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a person does with the search page. */
class SearchPageTest {

    private Site site;

    @BeforeEach
    void openBrowser() {
        site = Site.open();
    }

    @AfterEach
    void closeBrowser() {
        if (site != null) {
            site.close();
        }
    }

    @Test
    void comparesTheWaysOfASearchTypedInThreeLanguages() {
        site.go("/");
        site.fillIn("西宁", "Москва", "goji", "20t", "1 дек 2026");
        site.until("form.search button[type=submit]").click();
        site.until("tbody.way");
        assertThat(site.all("tbody.way")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(site.all("svg.bar .bar-leg")).isNotEmpty();
        assertThat(site.all("svg.chart .point")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(site.text(".question h1")).isEqualTo("Xining → Moscow");
        assertThat(site.path()).startsWith("/ways?").contains("network=");
        assertThat(site.text("main")).contains("Central channel");
    }

    @Test
    void opensAnOptionInPlaceDownToItsLines() {
        site.go(Site.SEARCH);
        site.until("tbody.way button.way-name").click();
        site.until("way-detail table.lines tbody tr");
        assertThat(site.all("way-detail .step.leg")).isNotEmpty();
        assertThat(site.all("way-detail .crossing")).isNotEmpty();
        String cost = site.text("tbody.way.open td[data-label=Cost]");
        assertThat(site.text("way-detail")).contains("USD").contains("CO2e").contains("gCO2e/tkm");
        assertThat(cost).startsWith("USD");
        assertThat(site.all(".leaflet-container path.map-way")).isNotEmpty();
        assertThat(site.path()).contains("open=");
        site.browser.navigate().back();
        site.wait(driver -> site.all("way-detail").isEmpty());
    }

    @Test
    void speaksAnotherLanguageWithoutLosingTheAnswer() {
        site.go(Site.SEARCH);
        site.until("tbody.way");
        int ways = site.all("tbody.way").size();
        site.chooseLanguage("zh");
        site.wait(driver -> site.text(".question h1").equals("西宁 → 莫斯科"));
        assertThat(site.all("tbody.way")).hasSize(ways);
        assertThat(site.text("tr.why")).containsPattern("\\p{IsHan}");
        site.chooseLanguage("ru");
        site.wait(driver -> site.text(".question h1").equals("Синин → Москва"));
        assertThat(site.text("tr.why")).containsPattern("[а-я]");
        assertThat(site.browser.getTitle()).contains("пути");
    }

    @Test
    void marksABadDateAndKeepsWhatWasTyped() {
        site.go("/");
        site.fillIn("Xining", "Moscow", "goji-dried", "20t", "31 Feb 2027");
        site.until("form.search button[type=submit]").click();
        WebElement field = site.until("input[name=when][aria-invalid=true]");
        assertThat(field.getDomProperty("value")).isEqualTo("31 Feb 2027");
        assertThat(site.until("input[name=mass]").getDomProperty("value")).isEqualTo("20t");
        String note = field.getDomAttribute("aria-describedby");
        assertThat(site.text("#" + note)).contains("31 Feb 2027");
    }

    @Test
    void offersNearNamesForAPlaceThatDoesNotExist() {
        site.go("/");
        site.fillIn("Xining", "Moscwo", "goji-dried", "20t", "2026-12-01");
        site.until("form.search button[type=submit]").click();
        site.until("place-field[name=to] input[aria-invalid=true]");
        List<WebElement> offers = site.all("place-field[name=to] .field-error button");
        assertThat(offers).extracting(WebElement::getText).contains("Moscow");
        offers.stream()
                .filter(offer -> offer.getText().equals("Moscow"))
                .findFirst()
                .orElseThrow()
                .click();
        site.until("form.search button[type=submit]").click();
        site.until("tbody.way");
    }

    @Test
    void showsTheSameAnswerAgainByItsPermanentLink() {
        site.go(Site.SEARCH);
        site.until("tbody.way");
        String link = site.until(".versions a").getDomAttribute("href");
        List<String> figures = figures();
        site.go(String.valueOf(link));
        site.until("tbody.way");
        assertThat(figures()).isEqualTo(figures);
    }

    @Test
    void isUsableByKeyboardAlone() {
        site.go("/");
        site.until("search-form");
        site.until("body").sendKeys("/");
        assertThat(focused().getDomAttribute("name")).isEqualTo("from");
        focused().sendKeys("西宁");
        site.until("place-field[name=from] li[role=option]");
        focused().sendKeys(Keys.ENTER);
        assertThat(focused().getDomProperty("value")).isEqualTo("Xining");
        // the button that swaps both ends lies between them
        focused().sendKeys(Keys.TAB);
        focused().sendKeys(Keys.TAB);
        focused().sendKeys("moscow");
        site.until("place-field[name=to] li[role=option]");
        focused().sendKeys(Keys.TAB);
        focused().sendKeys("goji-dried");
        focused().sendKeys(Keys.ESCAPE);
        focused().sendKeys(Keys.TAB);
        focused().sendKeys("20t");
        focused().sendKeys(Keys.ENTER);
        site.until("tbody.way");
        site.browser.executeScript("document.querySelector('button.way-name').focus()");
        focused().sendKeys(Keys.ARROW_DOWN);
        assertThat(site.browser.executeScript(
                        "return [...document.querySelectorAll('button.way-name')].indexOf(document.activeElement)"))
                .isEqualTo(1L);
        focused().sendKeys(Keys.ENTER);
        site.until("way-detail");
        focused().sendKeys(Keys.ESCAPE);
        site.wait(driver -> site.all("way-detail").isEmpty());
    }

    @Test
    void saysThatTheServerCannotBeReachedAndKeepsTheQuestion() {
        site.go("/");
        site.fillIn("Xining", "Moscow", "goji-dried", "20t", "2026-12-01");
        site.browser.executeScript("window.fetch = () => Promise.reject(new TypeError('offline'))");
        site.until("form.search button[type=submit]").click();
        assertThat(site.text(".alert")).contains("cannot be reached");
        assertThat(site.path()).contains("to=").contains("mass=20t");
    }

    @Test
    void fitsAPhone() {
        site.resize(390, 844);
        for (String path :
                List.of("/", Site.SEARCH, "/services", "/channels", "/channels/central?from=2026-12-01", "/sources")) {
            site.go(path);
            if (path.equals(Site.SEARCH)) {
                site.until("tbody.way button.way-name").click();
                site.until("way-detail");
            } else {
                site.until("main h1");
            }
            assertThat((Long) site.browser.executeScript("return document.documentElement.scrollWidth"))
                    .as(path)
                    .isLessThanOrEqualTo(390);
        }
    }

    @Test
    void asksNoOtherServer() {
        site.go(Site.SEARCH);
        site.until("tbody.way");
        Object outside = site.browser.executeScript(
                "return performance.getEntriesByType('resource').map(e => e.name).filter(n => !n.startsWith(location.origin)).join(' ')");
        assertThat(outside).isEqualTo("");
    }

    private WebElement focused() {
        return site.browser.switchTo().activeElement();
    }

    private List<String> figures() {
        return site.all("tr.figures").stream().map(WebElement::getText).toList();
    }
}
