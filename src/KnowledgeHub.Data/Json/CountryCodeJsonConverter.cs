using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Data.Json;

internal sealed class CountryCodeJsonConverter : IdJsonConverter<CountryCode>
{
    protected override CountryCode? Parse(string? text) =>
        CountryCode.TryParse(text, out var code) ? code : null;
}
