#pragma once
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>

/* Exported by libcmark-gfm-extensions, declared in no installed header. They are mutable globals, which
   Swift 6 refuses to read, hence the accessors. */
extern cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW, CMARK_NODE_TABLE_CELL, CMARK_NODE_STRIKETHROUGH;
static inline cmark_node_type deckle_cmark_table(void) { return CMARK_NODE_TABLE; }
static inline cmark_node_type deckle_cmark_table_row(void) { return CMARK_NODE_TABLE_ROW; }
static inline cmark_node_type deckle_cmark_table_cell(void) { return CMARK_NODE_TABLE_CELL; }
static inline cmark_node_type deckle_cmark_strikethrough(void) { return CMARK_NODE_STRIKETHROUGH; }
