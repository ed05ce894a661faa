package org.landbridge.store;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** All or nothing: what is written inside is there when the block ends, and gone when it throws. A block within a block belongs to the outer one. */
public final class Transactions {

    private final TransactionTemplate template;

    Transactions(PlatformTransactionManager transactions) {
        this.template = new TransactionTemplate(transactions);
    }

    /** Runs the block in a transaction and hands back what it gives. */
    public <T extends @Nullable Object> T inTransaction(Supplier<T> block) {
        return template.<T>execute(status -> block.get());
    }

    /** Runs the block in a transaction. */
    public void inTransaction(Runnable block) {
        template.executeWithoutResult(status -> block.run());
    }
}
