using KnowledgeHub.Core.SavedSearches;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Data.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.SavedSearches;

internal sealed class SavedSearchConfiguration(string jsonColumnType)
    : IEntityTypeConfiguration<SavedSearch>
{
    public void Configure(EntityTypeBuilder<SavedSearch> builder)
    {
        builder.ToTable("SavedSearches");
        builder.HasKey(search => search.Id);
        builder.Property(search => search.Id).ValueGeneratedNever();
        builder.Property(search => search.Name).HasMaxLength(SavedSearchRules.MaxNameLength);
        builder.Property(search => search.Query).HasMaxLength(SavedSearchRules.MaxQueryLength);
        builder
            .Property(search => search.Seen)
            .HasConversion(
                new JsonDocumentConverter<SeenEntries>(),
                JsonDocumentConverter<SeenEntries>.ByReference
            )
            .HasColumnType(jsonColumnType);
        builder
            .HasOne<HubUser>()
            .WithMany()
            .HasForeignKey(search => search.OwnerId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
