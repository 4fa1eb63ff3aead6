#pragma once
#include <libxml/xmlversion.h>
/* Where libxml2 is built with ICU its encoding header clashes with Foundation's own ICU module. */
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
