#pragma once
#include <stdint.h>
#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_OUTLINE_H

// The types of these fields are others since FreeType 2.13.3; their sizes are the same.
static inline FT_Outline deckle_outline(FT_Vector *points, uint8_t *tags, int pointCount, uint16_t *ends, int contourCount) {
    FT_Outline outline = {0};
    outline.points = points;
    outline.tags = (void *)tags;
    outline.contours = (void *)ends;
    outline.n_points = pointCount;
    outline.n_contours = contourCount;
    return outline;
}
