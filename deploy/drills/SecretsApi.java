import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * As much of Kubernetes as first-start needs: Secrets that are there and empty, read with GET and
 * changed with a merge patch. Values are written to files as pods find them. Whatever else is asked
 * is forbidden, as it is to first-start's account.
 *
 * <p>usage: java SecretsApi.java FOLDER NAME…, each name a Secret; prints its port.
 */
final class SecretsApi {

  private static final Pattern PAIR = Pattern.compile("\"([a-z.]+)\":\"([A-Za-z0-9+/=]+)\"");

  private static final Pattern REMOVED = Pattern.compile("\"([a-z.]+)\":null");

  private static final Map<String, Map<String, String>> SECRETS = new TreeMap<>();

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    for (int i = 1; i < arguments.length; i++) {
      SECRETS.put(arguments[i], new TreeMap<>());
    }
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/api/v1/namespaces/manchette/secrets/", each -> answer(each, folder));
    server.start();
    System.out.println(server.getAddress().getPort());
  }

  private static synchronized void answer(HttpExchange exchange, Path folder) throws IOException {
    String name = exchange.getRequestURI().getPath().replaceFirst(".*/", "");
    Map<String, String> secret = SECRETS.get(name);
    boolean signedIn = "Bearer drill".equals(exchange.getRequestHeaders().getFirst("Authorization"));
    boolean patch =
        exchange.getRequestMethod().equals("PATCH")
            && "application/merge-patch+json"
                .equals(exchange.getRequestHeaders().getFirst("Content-Type"));
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    if (secret == null || !signedIn || !(patch || exchange.getRequestMethod().equals("GET"))) {
      exchange.sendResponseHeaders(403, -1);
      exchange.close();
      return;
    }
    Matcher pairs = PAIR.matcher(patch ? body : "");
    while (pairs.find()) {
      secret.put(pairs.group(1), pairs.group(2));
      Path file = Files.createDirectories(folder.resolve(name)).resolve(pairs.group(1));
      Files.write(file, java.util.Base64.getDecoder().decode(pairs.group(2)));
    }
    Matcher removed = REMOVED.matcher(patch ? body : "");
    while (removed.find()) {
      secret.remove(removed.group(1));
    }
    // Laid out as Kubernetes does for curl.
    String data =
        secret.entrySet().stream()
            .map(entry -> "    \"%s\": \"%s\"".formatted(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining(",\n"));
    String answer =
        "{\n  \"kind\": \"Secret\",\n  \"metadata\": {\n    \"name\": \"%s\",\n    \"managedFields\": [{\"fieldsV1\": {\"f:token\": {}}}]\n  }%s\n}\n"
            .formatted(name, data.isEmpty() ? "" : ",\n  \"data\": {\n" + data + "\n  }");
    byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
