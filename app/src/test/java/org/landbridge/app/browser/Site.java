package org.landbridge.app.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.landbridge.app.server.RunningServer;
import org.landbridge.app.server.Settings;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A server with the built-in network, started once for all browser tests, and a browser that looks at it. */
final class Site implements AutoCloseable {

    /** The search that shows most: several channels, a change of gauge, several options. */
    static final String SEARCH = "/ways?from=xining&to=moscow&goods=goji-dried&mass=20t&units=40HC&ready=2026-12-01";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Supplier<String> SERVER = new Once();

    final ChromeDriver browser;
    private final String address;

    private Site(ChromeDriver browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** A desktop of 1440 x 900. */
    static Site open() {
        return open(1440, 900);
    }

    static Site open(int width, int height) {
        ChromeDriver browser = Chromium.start(width, height);
        return new Site(browser, SERVER.get());
    }

    /** The inside of the window, as a phone has it; a headless window itself cannot be that narrow. */
    void resize(int width, int height) {
        browser.manage().window().setSize(new Dimension(width, height));
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
    }

    void go(String path) {
        browser.get(address + path);
        until("main *");
    }

    String path() {
        return browser.getCurrentUrl().substring(address.length());
    }

    /** Waits until there is such an element. */
    WebElement until(String css) {
        wait(driver -> !all(css).isEmpty());
        return browser.findElement(By.cssSelector(css));
    }

    /** Waits until it is so; an element that is drawn anew meanwhile is looked for again. */
    void wait(Predicate<WebDriver> condition) {
        new WebDriverWait(browser, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .until(condition::test);
    }

    List<WebElement> all(String css) {
        return browser.findElements(By.cssSelector(css));
    }

    String text(String css) {
        return until(css).getText();
    }

    /** Types into a field as a person does, without choosing an offer. */
    void type(String css, String text) {
        WebElement field = until(css);
        field.clear();
        field.sendKeys(text);
    }

    /** Fills in a search that can be answered. */
    void fillIn(String from, String to, String goods, String mass, String ready) {
        type("input[name=from]", from);
        type("input[name=to]", to);
        type("input[name=goods]", goods);
        type("input[name=mass]", mass);
        type("input[name=when]", ready);
    }

    void chooseLanguage(String code) {
        until(".top button[lang=" + code + "]").click();
        until("html[lang^=" + code + "]");
    }

    @Override
    public void close() {
        browser.quit();
    }

    /** Starts the server when it is asked for first and stops it with the process. */
    private static final class Once implements Supplier<String> {
        private String address = "";

        @Override
        public synchronized String get() {
            if (address.isEmpty()) {
                try {
                    Path folder = Files.createTempDirectory("landbridge-browser");
                    address = RunningServer.start(new Settings(folder, null), freePort())
                            .address();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return address;
        }

        private static int freePort() throws IOException {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            }
        }
    }
}
