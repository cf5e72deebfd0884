package org.gongkai.portal.search.backend;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gongkai.portal.search.index.SearchItem;

/**
 * Where the index lives (索引后端). What is written is told inside the transaction that wrote the rows; whether the index has
 * it at once or a little later is the backend's affair, that it gets it is not.
 */
public interface IndexBackend {

    /**
     * News: the index can be asked (索引可用).
     *
     * @param fits whether it has the shape that this version writes and asks; else it is to be made anew
     */
    record Ready(boolean fits) {}

    /** These rows were written. */
    void written(Collection<SearchItem> rows);

    /** These rows are in the table and are to be written into the index again. */
    void again(List<String> ids);

    /** These are no more to be found. */
    void gone(Collection<String> ids);

    /** Asks the index; refuses with 503 when it cannot be asked. */
    <T> T ask(Supplier<T> question);

    /** Why the index cannot be asked, in a sentence for its keeper. */
    Optional<String> trouble();

    /** How much was written that the index does not have yet. */
    long waiting();

    /** Returns when the index has everything that was written. */
    void settle();

    /**
     * Everything is about to be written again: where the backend can, beside the present index, which goes on answering.
     *
     * @param goesOn whether this continues a rebuild that was cut off
     */
    void beginAnew(boolean goesOn);

    /** Everything was written again: from now on the new index answers. */
    void takeOver();

    /** The rebuild ends without a result. */
    void abandon();

    /** Takes the words of what was removed off the disk. */
    void shred();
}
