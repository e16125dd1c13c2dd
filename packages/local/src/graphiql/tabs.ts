/** A tab that GraphiQL opens with: a query that is ready to run. */
export interface Tab {
  readonly query: string;
  readonly variables?: string;
}

const LATEST = `# The latest stories, their companies and events.
query LatestStories {
  articles(first: 10) {
    edges {
      node {
        title
        publishedAt
        source { name }
        companies { relevance company { id name } }
        events(first: 5) {
          edges {
            node {
              id
              kind
              status
              headline { value currency }
            }
          }
        }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`;

const HISTORY = `# How a deal went, and the words that prove each step.
# The variables below say which: kinds, companies, days.
query DealHistory($filter: EventFilter) {
  events(filter: $filter, first: 1) {
    edges {
      node {
        id
        kind
        status
        participants { role name company { id } }
        quantities {
          role
          disagree
          figures {
            quantity { value currency span { quote } }
          }
        }
        statusHistory {
          status
          at
          claim {
            factuality
            evidence { start end quote }
            article { title source { name } }
          }
        }
      }
    }
  }
}
`;

const TIMELINE = `# A company's articles and events, newest first.
query CompanyTimeline($name: String!) {
  company(name: $name) {
    id
    name
    identifiers { scheme value exchange }
    timeline(first: 20) {
      edges {
        node {
          __typename
          ... on Article { title publishedAt }
          ... on FinancialEvent {
            kind
            status
            firstReportedAt
            headline { value currency }
          }
        }
      }
    }
  }
}
`;

const READ = `# Reads a story and stores nothing of it.
# Paste your own into the variables below.
query ReadStory($text: String!, $at: DateTime) {
  read(text: $text, publishedAt: $at) {
    language
    title
    mentions { name company { id } span { start end } }
    quantities {
      measure
      value
      currency
      unit
      approximate
      span { quote }
    }
    periods { from to estimated span { quote } }
    claims {
      kind
      status
      factuality
      participants { role name }
      quantities { role quantity { value currency } }
      evidence { quote }
    }
  }
}
`;

const STORY = `Hòa Phát đàm phán vay 500 triệu USD để mở rộng nhà máy thép

Tập đoàn Hòa Phát đang đàm phán với Vietcombank và BIDV về khoản vay hợp vốn 500 triệu USD, theo nguồn tin của Báo Đầu tư. Khoản vay có thể được ký trong quý tới.`;

const variables = (values: object): string => JSON.stringify(values, null, 2);

/** What GraphiQL opens with, in this order. */
export const TABS: readonly Tab[] = [
  { query: LATEST },
  { query: HISTORY, variables: variables({ filter: { kinds: ["ACQUISITION"] } }) },
  { query: TIMELINE, variables: variables({ name: "Hòa Phát" }) },
  { query: READ, variables: variables({ text: STORY, at: "2020-09-14T08:00:00+07:00" }) },
];
