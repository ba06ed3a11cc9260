using KnowledgeHub.Core.QueryLog;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.QueryLog;

internal sealed class QueryTallyConfiguration : IEntityTypeConfiguration<QueryTally>
{
    public void Configure(EntityTypeBuilder<QueryTally> builder)
    {
        builder.ToTable("QueryTallies");
        builder.HasKey(tally => new
        {
            tally.Text,
            tally.Language,
            tally.Day,
        });
        builder.Property(tally => tally.Text).HasMaxLength(QueryText.MaxLength);
        builder.HasIndex(tally => tally.Day);
    }
}
