package org.rashomon.workbench;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.HttpStatus;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rashomon.casefile.Desk;
import org.rashomon.casefile.Refused;

/// The workbench over an open case: a server on 127.0.0.1 that only the browser of this person may use.
public final class Workbench implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Workbench.class.getName());
    private static final Logger SERVER = Logger.getLogger("org.eclipse.jetty");
    private static final Logger FRAMEWORK = Logger.getLogger("io.javalin");

    static {
        SERVER.setLevel(Level.WARNING);
        FRAMEWORK.setLevel(Level.WARNING);
    }

    private final Desk desk;
    private final Guard guard = new Guard();
    private final Javalin server;

    private Workbench(Desk desk, int port) {
        this.desk = desk;
        this.server = Javalin.create(this::configure);
        server.start("127.0.0.1", port);
        guard.listensOn(server.port());
    }

    /// Starts to serve an open case, which is closed with it.
    ///
    /// @param port 0 for any that is free
    /// @throws io.javalin.util.JavalinBindException when the port is taken
    public static Workbench open(Desk desk, int port) {
        return new Workbench(desk, port);
    }

    /// The address that lets a person in; a secret.
    public String address() {
        return guard.address();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = 4 << 20;
        config.jetty.multipartConfig.maxFileSize(512, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(2, SizeUnit.GB);
        config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
        Pages pages = new Pages();
        config.routes.before(guard::check);
        config.routes.exception(
                Refused.class,
                (fault, http) -> http.status(HttpStatus.CONFLICT)
                        .contentType("text/plain; charset=utf-8")
                        .result(fault.getMessage() + "\n"));
        config.routes.exception(
                IllegalArgumentException.class,
                (fault, http) -> http.status(HttpStatus.BAD_REQUEST)
                        .contentType("text/plain; charset=utf-8")
                        .result(fault.getMessage() + "\n"));
        config.routes.exception(Exception.class, (fault, http) -> {
            LOG.log(Level.SEVERE, "%s %s broke".formatted(http.method(), http.path()), fault);
            http.status(HttpStatus.INTERNAL_SERVER_ERROR)
                    .contentType("text/plain; charset=utf-8")
                    .result("The workbench broke on this (%s). What was stored is kept.\n".formatted(fault));
        });
        new Assets().routes(config.routes);
        new CaseScreen(desk, pages).routes(config.routes);
        new SourceScreen(desk, pages).routes(config.routes);
        new IncidentScreen(desk, pages).routes(config.routes);
        new TimeScreen(desk, pages).routes(config.routes);
        new SpeakerScreen(desk, pages).routes(config.routes);
        new StoryScreen(desk, pages).routes(config.routes);
        new CoincidenceScreen(desk, pages).routes(config.routes);
        new DossierScreen(desk, pages).routes(config.routes);
        new ComposeScreen(desk, pages).routes(config.routes);
        new SearchScreen(desk, pages).routes(config.routes);
    }

    @Override
    public void close() {
        server.stop();
        desk.close();
    }
}
