using KnowledgeHub.Core.Curations;
using KnowledgeHub.Core.QueryLog;
using KnowledgeHub.Data.Taxonomy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.Curations;

internal sealed class CurationConfiguration : IEntityTypeConfiguration<Curation>
{
    private const int IdLength = 32;

    public void Configure(EntityTypeBuilder<Curation> builder)
    {
        builder.ToTable("Curations");
        builder.HasKey(curation => curation.Id);
        builder.Property(curation => curation.Id).HasMaxLength(IdLength).ValueGeneratedNever();
        builder.Property(curation => curation.Text).HasMaxLength(QueryText.MaxLength);
        builder
            .Property(curation => curation.Language)
            .HasConversion<LanguageConverter>()
            .HasMaxLength(2);
        builder.Property(curation => curation.Practice).HasMaxLength(16);
        builder.Property(curation => curation.Placement).HasConversion<string>().HasMaxLength(20);
        builder.Property(curation => curation.Note).HasMaxLength(Curation.MaxNoteLength);
        builder.Property(curation => curation.ChangedBy).HasMaxLength(80);
        builder.Property(curation => curation.Version).IsConcurrencyToken();
    }
}
