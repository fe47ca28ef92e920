package org.rashomon.workbench;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A real browser without a window: Debian's Chromium, driven by Playwright. Where there is none, the tests that need
/// one are skipped, unless `RASHOMON_BROWSER=must` says that there has to be one, as the gate does.
final class Chromium implements AutoCloseable {
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final Playwright playwright;
    final Browser browser;

    private Chromium(Path program) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of("--no-sandbox")));
    }

    static Chromium start() {
        Optional<Path> program = Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if ("must".equals(System.getenv("RASHOMON_BROWSER")) && program.isEmpty()) {
            throw new IllegalStateException("RASHOMON_BROWSER=must, and there is no Chromium at " + PLACES);
        }
        assumeTrue(program.isPresent(), "no Chromium here (apt-get install chromium, or CHROMIUM=its path): skipped");
        return new Chromium(program.orElseThrow());
    }

    /// A person who has opened the printed address.
    Person at(Sitting sitting, int width, ColorScheme colors) {
        Person person = stranger(width, colors);
        person.page.navigate(sitting.workbench.address());
        person.origin = sitting.origin();
        // The address leads on to the first screen by itself; keys are heard there only.
        person.page.waitForSelector("#keys", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        person.page.waitForLoadState();
        return person;
    }

    Person stranger(int width, ColorScheme colors) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, width > 600 ? 850 : 844)
                .setColorScheme(colors)
                .setAcceptDownloads(true));
        return new Person(context);
    }

    /// A page, and all that a well-behaved one never says.
    static final class Person implements AutoCloseable {
        final BrowserContext context;
        final Page page;
        final List<String> complaints = new ArrayList<>();
        /// What the person chooses when the system's file chooser opens.
        List<Path> files = List.of();

        String origin = "";

        private Person(BrowserContext context) {
            this.context = context;
            this.page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) complaints.add(message.text());
            });
            page.onPageError(complaints::add);
            // Asked for once and long before: Playwright tells the browser to hand choosers over without waiting until
            // it does, so that a key pressed right after waitForFileChooser may still open the system's own.
            page.onFileChooser(chooser -> chooser.setFiles(files.toArray(Path[]::new)));
            page.onDialog(dialog -> {
                complaints.add("dialog: " + dialog.message());
                dialog.dismiss();
            });
        }

        void open(String path) {
            page.navigate(origin + path);
            page.waitForLoadState();
        }

        /// One key after the other, as fingers do.
        void press(String... keys) {
            for (String key : keys) page.keyboard().press(key);
        }

        /// What axe-core finds against WCAG 2.2 A and AA, a line each.
        List<String> barriers() {
            page.evaluate(axe());
            Object found = page.evaluate(
                    "() => axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})"
                            + ".then(r => r.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.target.join(' ') + ' ' + n.failureSummary)))");
            List<String> lines = new ArrayList<>();
            if (found instanceof List<?> list) list.forEach(one -> lines.add(String.valueOf(one)));
            return lines;
        }

        private static String axe() {
            try (InputStream in = Chromium.class.getResourceAsStream("/axe.min.js")) {
                if (in == null) throw new IllegalStateException("axe.min.js is not on the class path");
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            context.close();
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
