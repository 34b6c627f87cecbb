using NewsSearch.Index;
using NewsSearch.Search.Language;

namespace NewsSearch.Search;

/// <summary>What <see cref="Retrieval"/> found.</summary>
/// <param name="Interpretation">How the text was understood.</param>
/// <param name="Search">What the index was asked last, perhaps more than was typed.</param>
/// <param name="Results">What it answered.</param>
/// <param name="Typed">How many articles have what was typed.</param>
internal sealed record Retrieved(Interpretation Interpretation, IndexRequest Search, IndexResults Results, int Typed);
