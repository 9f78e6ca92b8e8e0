package mk.infocenter.alliances.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a body that says it is too large before reading any of it, and one that doesn't say as soon as it is. */
class BodyLimit extends OncePerRequestFilter {

    private final long largest;
    private final ProblemWriter problems;

    /** @param largest body, in bytes */
    BodyLimit(long largest, ProblemWriter problems) {
        this.largest = largest;
        this.problems = problems;
    }

    /** The body went on after its largest allowed size. */
    static final class Exceeded extends IOException {

        private static final long serialVersionUID = 1L;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > largest) {
            problems.write(request, response, ProblemType.TOO_LARGE);
            return;
        }
        chain.doFilter(new Limited(request, largest), response);
    }

    private static final class Limited extends HttpServletRequestWrapper {

        private final long largest;

        Limited(HttpServletRequest request, long largest) {
            super(request);
            this.largest = largest;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counted(super.getInputStream(), largest);
        }
    }

    private static final class Counted extends ServletInputStream {

        private final ServletInputStream stream;
        private long left;

        Counted(ServletInputStream stream, long largest) {
            this.stream = stream;
            this.left = largest;
        }

        @Override
        public int read() throws IOException {
            var one = stream.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var many = stream.read(bytes, offset, length);
            count(Math.max(many, 0));
            return many;
        }

        private void count(int bytes) throws Exceeded {
            left -= bytes;
            if (left < 0) {
                throw new Exceeded();
            }
        }

        @Override
        public boolean isFinished() {
            return stream.isFinished();
        }

        @Override
        public boolean isReady() {
            return stream.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            stream.setReadListener(listener);
        }
    }
}
