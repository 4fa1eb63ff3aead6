extension Question {
    /// Whether any block or inline in the question is of the kind that is looked for, however deep it lies.
    package func containsDeep(block: (Block) -> Bool, inline: (Inline) -> Bool) -> Bool {
        prompt.blocks.containsDeep(block: block, inline: inline)
            || answer.blocks.containsDeep(block: block, inline: inline)
            || takeaway?.content.containsDeep(inline) == true
            || asides.contains { $0.content.blocks.containsDeep(block: block, inline: inline) }
    }
}
