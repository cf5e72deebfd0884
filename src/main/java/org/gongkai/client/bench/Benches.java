package org.gongkai.client.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gongkai.client.Arguments;
import org.gongkai.client.Failure;
import org.gongkai.client.Outcome;
import org.gongkai.client.Server;

/** {@code bench WHAT}: what can be measured through the public interface (测量). */
public final class Benches {

    private final Server server;
    private final PrintStream out;
    private final Arguments arguments;

    public Benches(Server server, PrintStream out, Arguments arguments) {
        this.server = server;
        this.out = out;
        this.arguments = arguments;
    }

    /** Measures one thing; {@code narrowing} are the filters that were given for searches. */
    public Outcome run(String what, Map<String, String> narrowing) {
        return switch (what) {
            case "files" -> new FilesBench(server, out).run(Path.of(arguments.word(2, "文件夹")), clients(1));
            case "search" ->
                new SearchBench(server, out, narrowing).run(Path.of(arguments.word(2, "问题文件")), clients(1));
            case "catalogue" ->
                new CatalogueBench(server, out).run(arguments.number("rows", 6302), arguments.number("merges", 1271));
            case "proofreading" -> new ProofreadingBench(server, out).run(files());
            case "pages" -> load().pages();
            case "listing" -> load().listing(arguments.option("kind").orElse("LAW_ARTICLE"));
            case "visible" -> new VisibleBench(server, out).run(arguments.number("times", 10));
            default ->
                throw new Failure("不能测 " + what
                        + "，只能测 files、search、catalogue、proofreading、pages、listing、visible、import、reindex。");
        };
    }

    private LoadBench load() {
        return new LoadBench(server, out, clients(16), arguments.number("seconds", 5));
    }

    private int clients(int usual) {
        return arguments.number("clients", usual);
    }

    private List<Path> files() {
        arguments.word(2, "文件");
        var words = arguments.words();
        return words.subList(2, words.size()).stream().map(Path::of).toList();
    }
}
