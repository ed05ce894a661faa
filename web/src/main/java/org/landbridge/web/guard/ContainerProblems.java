package org.landbridge.web.guard;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Writes problem details for what the servlet container refuses before any of our code sees it. */
final class ContainerProblems extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        HttpStatus known = HttpStatus.resolve(status);
        String title = known == null ? "Error" : known.getReasonPhrase();
        try {
            ProblemWriter.write(
                    response, status, title, "the request could not be read; check its address and headers");
            response.finishResponse();
        } catch (IOException e) {
            // the caller has gone; there is nobody to tell
        }
    }
}
