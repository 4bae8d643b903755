package org.manchette.elasticsearch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * The development plugin as this module was compiled, ready to be put into a server.
 *
 * @param descriptor the text of {@code plugin-descriptor.properties}
 * @param classes the class files by their names in a jar
 */
record DevelopmentPluginFiles(String descriptor, SortedMap<String, byte[]> classes) {

  private static final String PACKAGE = "org/manchette/elasticsearch/plugin/";
  private static final String DESCRIPTOR = "plugin-descriptor.properties";

  /** Reads the plugin from wherever this class was loaded, a folder or a jar. */
  static DevelopmentPluginFiles load() throws IOException {
    URL resource = DevelopmentPluginFiles.class.getResource("plugin/" + DESCRIPTOR);
    if (resource == null) {
      throw new LocalElasticsearchException(
          "the development plugin is not on the class path; build tools/local-elasticsearch");
    }
    try {
      URI uri = resource.toURI();
      if (!"jar".equals(uri.getScheme())) {
        return read(Path.of(uri).resolveSibling(""));
      }
      String inside = uri.getSchemeSpecificPart();
      Path jar = Path.of(new URI(inside.substring(0, inside.lastIndexOf("!/"))));
      try (FileSystem files = FileSystems.newFileSystem(jar)) {
        return read(files.getPath(PACKAGE));
      }
    } catch (URISyntaxException e) {
      throw new IOException("cannot read the plugin from " + resource, e);
    }
  }

  private static DevelopmentPluginFiles read(Path folder) throws IOException {
    SortedMap<String, byte[]> classes = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".class") && !name.equals("package-info.class")) {
          classes.put(PACKAGE + name, Files.readAllBytes(file));
        }
      }
    }
    return new DevelopmentPluginFiles(Files.readString(folder.resolve(DESCRIPTOR)), classes);
  }

  /** The exact version of the server that the plugin was compiled against. */
  String elasticsearchVersion() throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(descriptor));
    return properties.getProperty("elasticsearch.version");
  }

  /** Twelve hexadecimal digits that change when the plugin does. */
  String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(descriptor.getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, byte[]> each : classes.entrySet()) {
        digest.update(each.getKey().getBytes(StandardCharsets.UTF_8));
        digest.update(each.getValue());
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Writes the plugin into a new folder of a server's {@code plugins} folder. */
  void writeTo(Path plugins) throws IOException {
    Path folder = Files.createDirectory(plugins.resolve("manchette-development"));
    Files.writeString(folder.resolve(DESCRIPTOR), descriptor);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JarOutputStream jar = new JarOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> each : classes.entrySet()) {
        jar.putNextEntry(new JarEntry(each.getKey()));
        jar.write(each.getValue());
        jar.closeEntry();
      }
    }
    Files.write(folder.resolve("manchette-development.jar"), bytes.toByteArray());
  }
}
