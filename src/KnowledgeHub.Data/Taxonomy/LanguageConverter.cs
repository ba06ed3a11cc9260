using KnowledgeHub.Core.Taxonomy;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace KnowledgeHub.Data.Taxonomy;

/// <summary>Stores a language as its code; a code that this version does not know reads as English.</summary>
internal sealed class LanguageConverter()
    : ValueConverter<Language, string>(language => language.Code(), code => Parse(code))
{
    private static Language Parse(string code) =>
        Languages.TryParse(code, out var language) ? language : Language.English;
}
