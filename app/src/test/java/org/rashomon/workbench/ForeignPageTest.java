package org.rashomon.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.casefile.JudgedReport;

/// A page of another site, open in the browser of the person who sits at the workbench, tries what pages can.
class ForeignPageTest {
    private static final String PAGE = """
            <!doctype html><title>foreign</title><body>
            <iframe name="hidden"></iframe><iframe id="frame" src="%1$s/"></iframe>
            <form id="form" method="post" action="%1$s/source/1/judge" target="hidden" enctype="application/x-www-form-urlencoded">
            <input name="act" value="reject"><input name="subject" value="%2$s"></form>
            <form id="paste" method="post" action="%1$s/paste" target="hidden" enctype="text/plain"><input name="text" value="planted words"></form>
            <script>
            window.got = [];
            const ask = async (path, how) => { try { const r = await fetch('%1$s' + path, how); window.got.push(await r.text()); } catch (e) { } };
            window.attack = async () => {
              await ask('/', {credentials: 'include'});
              await ask('/', {credentials: 'include', mode: 'no-cors'});
              const body = new URLSearchParams({act: 'reject', subject: '%2$s'});
              await ask('/source/1/judge', {method: 'POST', credentials: 'include', mode: 'no-cors', body});
              await ask('/source/1/judge', {method: 'POST', credentials: 'include', body});
              await ask('/paste', {method: 'POST', credentials: 'include', mode: 'no-cors', body: new URLSearchParams({text: 'planted words'})});
              document.getElementById('form').submit();
              document.getElementById('paste').submit();
              await new Promise(done => { const s = document.createElement('script'); s.src = '%1$s/source/1'; s.onload = s.onerror = done; document.body.append(s); });
              try { window.got.push(document.getElementById('frame').contentDocument.body.textContent); } catch (e) { }
              return window.got.join('\\n');
            };
            </script>""";

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static Sitting sitting;

    @BeforeAll
    static void open() throws Exception {
        chromium = Chromium.start();
        sitting = Sitting.over(folder.resolve("case"));
        Sitting.drop(sitting.desk, "a.txt", Sitting.REPORT);
    }

    @AfterAll
    static void close() {
        if (sitting != null) sitting.close();
        if (chromium != null) chromium.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1"})
    void another_site_reads_nothing_and_changes_nothing(String host) throws Exception {
        JudgedReport before = sitting.desk.report(1).orElseThrow();
        String subject = before.statements().getFirst().subject();
        HttpServer foreign = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] page = PAGE.formatted(sitting.origin(), subject).getBytes(StandardCharsets.UTF_8);
        foreign.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        foreign.start();
        try (Chromium.Person person = chromium.at(sitting, 1280, ColorScheme.LIGHT)) {
            var tab = person.context.newPage();
            tab.navigate("http://%s:%d/".formatted(host, foreign.getAddress().getPort()));
            Object got = tab.evaluate("() => window.attack()");
            tab.waitForTimeout(300);
            assertThat(String.valueOf(got)).doesNotContain("Varnholt");
            assertThat(sitting.desk.report(1).orElseThrow().history()).isEmpty();
            assertThat(sitting.desk.isThere(2)).isFalse();
            person.open("/source/1");
            assertThat(person.page.locator("h1").textContent())
                    .as("the person goes on")
                    .contains("Varnholt");
        } finally {
            foreign.stop(0);
        }
    }
}
