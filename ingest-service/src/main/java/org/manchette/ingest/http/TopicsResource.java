package org.manchette.ingest.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.ingest.Problem;
import org.manchette.ingest.ProblemType;
import org.manchette.ingest.RefusedException;
import org.manchette.ingest.archive.KnownTopics;
import org.manchette.operations.Audited;
import org.manchette.operations.Needs;
import org.manchette.operations.Role;
import org.manchette.text.topic.ShippedTopics;
import org.manchette.text.topic.TopicDefinition;
import org.manchette.text.topic.TopicFileException;

/** The queries by which topics are told: those shipped, and the site's own. */
@Path("/api/v1/topics/queries")
public final class TopicsResource {

  private final KnownTopics topics;
  private final RequestBody bodies;

  TopicsResource(KnownTopics topics, RequestBody bodies) {
    this.topics = topics;
    this.bodies = bodies;
  }

  /**
   * What became of a file.
   *
   * @param topics that it tells of
   * @param own those of them that are the site's own
   * @param queries in all
   * @param dryRun true if it was not taken
   */
  private record Report(int topics, long own, int queries, boolean dryRun) {}

  /** A problem with each line that is wrong. */
  private record BadFile(@JsonUnwrapped Problem problem, List<TopicFileException.BadLine> lines) {}

  /**
   * The site's file, or the shipped one.
   *
   * @param shipped {@code true} for what Manchette ships
   */
  @GET
  @Produces("text/plain;charset=utf-8")
  public String file(@QueryParam("shipped") @Nullable String shipped) {
    return AuthorityResource.flag("shipped", shipped) ? ShippedTopics.text() : topics.file();
  }

  /** Takes the site's file in place of the one before; an empty one takes all of it away. */
  @PUT
  @Needs(Role.EDITOR)
  @Audited("topics.replace")
  @Consumes(MediaType.TEXT_PLAIN)
  @Produces(MediaType.APPLICATION_JSON)
  public Response replace(
      InputStream body,
      @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable Long length,
      @QueryParam("dryRun") @Nullable String dryRun) {
    boolean dry = AuthorityResource.flag("dryRun", dryRun);
    String content = bodies.with(body, length, TopicsResource::text);
    try {
      List<TopicDefinition> definitions = topics.read(content);
      if (!dry) {
        topics.replace(definitions);
      }
      return Response.ok(
              new Report(
                  definitions.size(),
                  definitions.stream().filter(TopicDefinition::own).count(),
                  definitions.stream().mapToInt(d -> d.queries().size()).sum(),
                  dry))
          .build();
    } catch (TopicFileException e) {
      Problem problem =
          Problem.of(
              ProblemType.INVALID_FIELD,
              "line " + e.badLines().getFirst().line(),
              "nothing was taken, %d lines are wrong: %s"
                  .formatted(e.badLines().size(), e.badLines().getFirst().message()));
      return Response.status(Response.Status.BAD_REQUEST)
          .type("application/problem+json")
          .entity(new BadFile(problem, e.badLines()))
          .build();
    }
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new RefusedException(
          ProblemType.INVALID_FIELD, "body", "the file is not UTF-8: save it as UTF-8");
    }
  }
}
